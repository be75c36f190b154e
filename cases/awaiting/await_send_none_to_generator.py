# title: None that is sent advances an object whose __await__ is a generator
# clauses: await.send.none await.kind.object
# python: >=3.6
class inner:
    def __await__(self):
        print('got', (yield 'first'))
        (yield 'second')

async def outer():
    print('result', await inner())

c = outer()
print(c.send(None))
print(c.send(None))
c.close()

# expect:
# first
# got None
# second
