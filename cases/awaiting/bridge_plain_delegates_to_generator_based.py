# title: a plain generator can delegate to a generator-based coroutine
# clauses: look.coroutine.still_generator
# python: >=3.6
import types

@types.coroutine
def inner():
    yield 1
    return 'result'

def plain():
    print((yield from inner()))

print(list(plain()))

# expect:
# result
# [1]
