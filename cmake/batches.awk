# Sorts sources into batches that can be compiled as one: awk -v most=N -f batches.awk FILE... prints "<batch> <file>".
# Two files stay apart when one of them has a name of its own (in an unnamed namespace, or by "using") that the other
# also uses, and when they open other namespaces.

function finish(    name) {
  for (batch = 1; batch <= batches; ++batch) if (size[batch] < most && fits(batch)) break
  if (batch > batches) batches = batch
  ++size[batch]
  if (opened != "") open[batch] = opened
  for (name in own) owned[batch, name]
  for (name in words) used[batch, name]
  print batch, file
  delete own; delete words; opened = ""
}

function fits(batch,    name) {
  if (opened != "" && (batch in open) && open[batch] != opened) return 0
  for (name in own) if ((batch, name) in used) return 0
  for (name in words) if ((batch, name) in owned) return 0
  return 1
}

# The name that a line at the left margin declares: the last word before its first bracket, sign or semicolon.
function declared(line) {
  if (line !~ /^[A-Za-z]/) return ""
  sub(/^template ?<[^>]*>/, "", line)
  gsub(/::/, "_", line)
  sub(/[({=;:\[].*$/, "", line)
  gsub(/[^A-Za-z0-9_]+$/, "", line)
  sub(/^.*[^A-Za-z0-9_]/, "", line)
  return line
}

FNR == 1 { if (file != "") finish(); file = FILENAME; private = 0 }
/^namespace \{/ { private = 1; next }
/^using namespace/ { opened = opened " " $3; next }
/^\}/ { if ($0 ~ /namespace/) private = 0 }
{
  gsub(/"([^"\\]|\\.)*"/, "\"\"")
  sub(/ *\/\/.*$/, "")
  if ((private || /^using /) && (name = declared($0)) != "") own[name]
  gsub(/(\.|->)[A-Za-z_0-9]+/, "")
  count = split($0, word, /[^A-Za-z0-9_]+/)
  for (i = 1; i <= count; ++i) if (word[i] ~ /^[A-Za-z_]/) words[word[i]]
}
END { if (file != "") finish() }
