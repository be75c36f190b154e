# title: a class is awaitable when its metaclass has __await__
# clauses: await.method.type
# python: >=3.6
class Meta(type):
    def __await__(cls):
        return iter([cls.__name__])

class Some(metaclass=Meta):
    pass

async def work(target):
    await target

print(work(Some).send(None))
try:
    work(Some()).send(None)
except TypeError:
    print('TypeError')

# expect:
# Some
# TypeError
