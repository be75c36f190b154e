# title: in parentheses any expression can be awaited
# clauses: await.precedence.parentheses
# python: >=3.6
class Some:
    def __init__(self, value):
        self.value = value
    def __neg__(self):
        return Some(-self.value)
    def __add__(self, other):
        return Some(self.value + other.value)
    def __await__(self):
        yield from ()
        return self.value

async def give():
    return Some(5)

async def work():
    return [await (-Some(1)), await (Some(1) + Some(2)), await (await give()),
            await (Some(3) if give else None)]

try:
    work().send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# [-1, 3, 5, 3]
