# title: a waiting generator-based coroutine is closed by whom it was handed to
# clauses: await.twice.generator_based await.close.inner
# python: >=3.6
import types

@types.coroutine
def inner():
    try:
        yield 'first'
    finally:
        print('finally')

async def outer(target):
    await target

target = inner()
print(next(target))
c = outer(target)
try:
    c.throw(KeyError)
except KeyError:
    print('KeyError')
c = outer(target)
try:
    c.send(None)
except StopIteration:
    print('StopIteration')

# expect:
# first
# KeyError
# finally
# StopIteration
