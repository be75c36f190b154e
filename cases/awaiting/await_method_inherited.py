# title: __await__ may be inherited, and a class may get or lose it later
# clauses: await.method.type
# python: >=3.6
class Has:
    def __await__(self):
        return iter(['inherited'])

class Mine(Has):
    pass

class Later:
    pass

async def work(target):
    await target

print(work(Mine()).send(None))
later = Later()
Later.__await__ = lambda self: iter(['later'])
print(work(later).send(None))
del Later.__await__
try:
    work(later).send(None)
except TypeError:
    print('TypeError')

# expect:
# inherited
# later
# TypeError
