# title: a value that is sent reaches an object whose __await__ is a generator
# clauses: await.send.value await.kind.object
# python: >=3.6
class inner:
    def __await__(self):
        print('got', (yield 'first'))
        (yield 'second')

async def outer():
    print('result', await inner())

c = outer()
print(c.send(None))
print(c.send('value'))
c.close()

# expect:
# first
# got value
# second
