# title: the code of a generator function carries CO_GENERATOR
# clauses: gen.create.flag
# python: >=3.2
import inspect

def plain():
    return 1

def generating():
    yield 1

print(bool(plain.__code__.co_flags & inspect.CO_GENERATOR))
print(bool(generating.__code__.co_flags & inspect.CO_GENERATOR))

# expect:
# False
# True
