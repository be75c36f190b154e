# title: __await__ has to return an iterator: anything else is a TypeError
# clauses: await.method.non_iterator
# python: >=3.6
class Some:
    def __init__(self, value):
        self.value = value
    def __await__(self):
        return self.value

async def work(value):
    try:
        await Some(value)
    except TypeError:
        return 'TypeError'

for value in (None, 1, [], (), 'text', range(3), {}):
    try:
        work(value).send(None)
    except StopIteration as stop:
        print(stop.value)

# expect:
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
