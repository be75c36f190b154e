# title: an exception thrown in passes through a generator-based coroutine
# clauses: await.throw.inner await.raises await.kind.generator_based
# python: >=3.6
import types

@types.coroutine
def inner():
    try:
        (yield 'first')
    finally:
        print('inner finally')

async def outer():
    try:
        print('result', await inner())
    except KeyError:
        print('outer', 'KeyError')

c = outer()
print(c.send(None))
try:
    c.throw(KeyError)
except StopIteration:
    print('StopIteration')

# expect:
# first
# inner finally
# outer KeyError
# StopIteration
