# title: an exception thrown in is replaced by a generator-based coroutine
# clauses: await.throw.inner await.raises await.kind.generator_based
# python: >=3.6
import types

@types.coroutine
def inner():
    try:
        (yield 'first')
    except KeyError:
        raise LookupError

async def outer():
    try:
        print('result', await inner())
    except LookupError:
        print('outer', 'LookupError')

c = outer()
print(c.send(None))
try:
    c.throw(KeyError)
except StopIteration:
    print('StopIteration')

# expect:
# first
# outer LookupError
# StopIteration
