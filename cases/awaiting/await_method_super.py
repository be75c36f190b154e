# title: an __await__ can delegate to that of another object or of its base class
# clauses: await.method.call await.values
# python: >=3.6
class Base:
    def __await__(self):
        return (yield 'base')

class Mine(Base):
    def __await__(self):
        return 'mine', (yield from super().__await__())

async def work():
    return await Mine()

c = work()
print(c.send(None))
try:
    c.send('value')
except StopIteration as stop:
    print(stop.value)

# expect:
# base
# ('mine', 'value')
