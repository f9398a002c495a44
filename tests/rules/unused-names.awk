# Says which names a source takes from elsewhere ("using somewhere::name;") without using them: awk -f unused-names.awk FILE...
function finish(    name) {
  for (name in taken) if (!(name in uses)) { print taken[name] ": " name " is taken, and not used"; ++faults }
  delete taken; delete uses
}
FNR == 1 { finish() }
{ gsub(/"([^"\\]|\\.)*"/, ""); sub(/ *\/\/.*$/, "") }
/^ *using [A-Za-z_:]*::[A-Za-z_]+;/ {
  name = $2
  sub(/;.*$/, "", name); sub(/^.*::/, "", name)
  taken[name] = FILENAME ":" FNR
}
# A member, or a name that says where it is from, does not use what was taken.
{
  gsub(/(\.|->|::)[A-Za-z_0-9]+/, "")
  count = split($0, word, /[^A-Za-z0-9_]+/)
  for (i = 1; i <= count; ++i) uses[word[i]]
}
END { finish(); exit faults > 0 }
