# title: what is sent ends an object whose __await__ is a generator, and the coroutine goes on with the result
# clauses: await.result await.send.value await.kind.object
# python: >=3.6
class inner:
    def __await__(self):
        got = (yield 'first')
        return got + ' used'

async def outer():
    print('result', await inner())

c = outer()
print(c.send(None))
try:
    c.send('value')
except StopIteration:
    print('StopIteration')

# expect:
# first
# result value used
# StopIteration
