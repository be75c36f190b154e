# title: GeneratorExit thrown in closes an iterator with send, throw and close first
# clauses: await.throw.exit await.kind.object
# python: >=3.6
class inner:
    def __await__(self):
        return self
    def __next__(self):
        return 'first'
    def throw(self, *details):
        print('throw')
    def close(self):
        print('close')
    def send(self, value):
        raise RuntimeError('send')

async def outer():
    try:
        await inner()
    except GeneratorExit:
        print('outer exit')
        raise

c = outer()
print(c.send(None))
try:
    c.throw(GeneratorExit)
except GeneratorExit:
    print('GeneratorExit')

# expect:
# first
# close
# outer exit
# GeneratorExit
