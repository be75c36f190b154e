# title: an exception thrown in ends an object whose __await__ is a generator, and the coroutine goes on with the result
# clauses: await.throw.inner await.result await.kind.object
# python: >=3.6
class inner:
    def __await__(self):
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
