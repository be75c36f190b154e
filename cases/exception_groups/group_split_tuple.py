# title: a tuple of classes matches what one of them matches
# clauses: group.split.tuple
# python: >=3.11
group = ExceptionGroup('text', [KeyError(1), OSError(2), ValueError(3)])
print(group.split((ValueError, LookupError)))
print(group.split(()))

# expect:
# (ExceptionGroup('text', [KeyError(1), ValueError(3)]), ExceptionGroup('text', [OSError(2)]))
# (None, ExceptionGroup('text', [KeyError(1), OSError(2), ValueError(3)]))
