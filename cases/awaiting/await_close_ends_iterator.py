# title: close ends an iterator with send, throw and close, which returns, and GeneratorExit is raised all the same
# clauses: await.close.inner await.kind.object
# python: >=3.6
class inner:
    def __await__(self):
        return self
    def __next__(self):
        return 'first'
    def close(self):
        return 'end'
    def send(self, value):
        raise RuntimeError('send')
    def throw(self, *details):
        raise RuntimeError('throw')

async def outer():
    try:
        await inner()
    except GeneratorExit:
        print('outer exit')
        raise

c = outer()
print(c.send(None))
print(c.close())

# expect:
# first
# outer exit
# None
