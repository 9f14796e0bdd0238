# Read by the scripts beside it: a council in a folder of its own, with a space
# and a letter in its name, and BRA first in the path. Skips the test where there
# is no $editor.
command -v "$editor" >/dev/null || exit 77
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/bin"
ln -s "$1" "$folder/bin/bra"
cp -r "$2/examples" "$folder/a council, så"
cd "$folder"
