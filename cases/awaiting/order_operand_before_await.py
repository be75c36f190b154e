# title: the operand is evaluated, then its __await__ is called, then it is resumed
# clauses: await.order.operand
# python: >=3.6
class Some:
    def __init__(self, name):
        print('operand', name)
        self.name = name
    def __await__(self):
        print('__await__', self.name)
        return self
    def __next__(self):
        print('__next__', self.name)
        raise StopIteration(self.name)

async def work():
    return await Some('a') + await Some('b')

try:
    work().send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# operand a
# __await__ a
# __next__ a
# operand b
# __await__ b
# __next__ b
# ab
