# title: sets, mappings, iterators and single exceptions are no sequences for a group
# clauses: group.create.not_sequence
# python: >=3.11
error = ValueError()
for exceptions in {error}, {0: error}, iter([error]), (e for e in [error]), error, None:
    try:
        ExceptionGroup('text', exceptions)
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
