# title: a nested group of which nothing is in a part is left out
# clauses: group.split.empty_nested
# python: >=3.11
group = ExceptionGroup('one', [ExceptionGroup('two', [TypeError(1)]), ExceptionGroup('three', [ExceptionGroup('four', [OSError(2)])])])
for part in group.split(OSError):
    print(repr(part))

# expect:
# ExceptionGroup('one', [ExceptionGroup('three', [ExceptionGroup('four', [OSError(2)])])])
# ExceptionGroup('one', [ExceptionGroup('two', [TypeError(1)])])
