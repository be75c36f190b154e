# title: the value of await is the first argument of StopIteration
# clauses: await.result
# python: >=3.6
class Some:
    def __init__(self, *arguments):
        self.arguments = arguments
    def __await__(self):
        return self
    def __next__(self):
        raise StopIteration(*self.arguments)

async def work():
    return [await Some(), await Some(1), await Some(2, 3), await Some((4, 5))]

try:
    work().send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# [None, 1, 2, (4, 5)]
