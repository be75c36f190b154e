# title: __await__ is looked up on the type, not on the instance
# clauses: await.method.type
# python: >=3.6
class Some:
    pass

class Has:
    def __await__(self):
        return iter(['type'])

async def work(target):
    await target

some = Some()
some.__await__ = lambda: iter(['instance'])
try:
    work(some).send(None)
except TypeError:
    print('TypeError')
has = Has()
has.__await__ = lambda: iter(['instance'])
print(work(has).send(None))

# expect:
# TypeError
# type
