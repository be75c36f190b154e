# title: a class matches its instances and those of its subclasses
# clauses: group.split.type
# python: >=3.11
group = ExceptionGroup('text', [KeyError(1), IndexError(2), OSError(3)])
print(group.split(LookupError))
print(group.subgroup(IndexError))
print(group.split(LookupError)[0].exceptions)

# expect:
# (ExceptionGroup('text', [KeyError(1), IndexError(2)]), ExceptionGroup('text', [OSError(3)]))
# text (1 sub-exception)
# (KeyError(1), IndexError(2))
