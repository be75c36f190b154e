# title: GeneratorExit thrown in closes an object whose __await__ is a generator first
# clauses: await.throw.exit await.kind.object
# python: >=3.6
class inner:
    def __await__(self):
        try:
            (yield 'first')
        except GeneratorExit:
            print('inner exit')
            raise

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
# inner exit
# outer exit
# GeneratorExit
