# title: close reaches an iterator without send, throw and close first
# clauses: await.close.missing await.kind.object
# python: >=3.6
class inner:
    def __await__(self):
        return self
    def __next__(self):
        return 'first'

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
