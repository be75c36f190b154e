# title: calls, subscripts and attributes bind tighter than await
# clauses: await.precedence.primary
# python: >=3.6
async def two():
    return 2

class Box:
    functions = {'two': two}
    @property
    def made(self):
        return two()

box = Box()

async def work():
    return [await box.functions['two'](), await box.made, await (lambda: two)()(), await [two()][0]]

try:
    work().send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# [2, 2, 2, 2]
