# title: close ends an object whose __await__ is a generator, which returns, and GeneratorExit is raised all the same
# clauses: await.close.inner await.kind.object
# python: >=3.6
class inner:
    def __await__(self):
        try:
            (yield 'first')
        except GeneratorExit:
            return 'end'

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
