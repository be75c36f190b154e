# title: the iterators of built-in objects return themselves
# clauses: iter.builtin_self
# python: >=3.2
def body():
    yield 1

for thing in (iter([]), iter(()), iter(''), iter({}), iter(set()), iter(range(1)), map(str, []), zip(),
              filter(None, []), enumerate([]), iter(int, 1), reversed([]), body()):
    print(iter(thing) is thing, end=' ')
print()

# expect:
# True True True True True True True True True True True True True 
