# title: the notes of a group are in its parts, each of which has a list of its own
# clauses: group.split.notes
# python: >=3.11
group = ExceptionGroup('text', [OSError(1), ValueError(2)])
group.add_note('first')
part, rest = group.split(OSError)
part.add_note('second')
print(group.__notes__, part.__notes__, rest.__notes__)

# expect:
# ['first'] ['first', 'second'] ['first']
