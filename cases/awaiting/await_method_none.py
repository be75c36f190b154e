# title: __await__ that is None counts as missing
# clauses: await.method.none
# python: >=3.6
class Has:
    def __await__(self):
        return iter([])

class Mine(Has):
    __await__ = None

async def work():
    await Mine()

try:
    work().send(None)
except TypeError:
    print('TypeError')

# expect:
# TypeError
