# title: an exception thrown in ends a generator-based coroutine, and the coroutine goes on with the result
# clauses: await.throw.inner await.result await.kind.generator_based
# python: >=3.6
import types

@types.coroutine
def inner():
    try:
        (yield 'first')
    except KeyError:
        return 'end'

async def outer():
    print('result', await inner())

c = outer()
print(c.send(None))
try:
    c.throw(KeyError)
except StopIteration:
    print('StopIteration')

# expect:
# first
# result end
# StopIteration
