# title: the methods of a generator carry documentation
# clauses: look.method.doc
# python: >=3.2
g = (x for x in ())
print([isinstance(method.__doc__, str) for method in (g.send, g.throw, g.close, g.__next__, g.__iter__)])

# expect:
# [True, True, True, True, True]
