# title: a class can be iterated over when its metaclass has the methods
# clauses: aflow.for.class_methods
# python: >=3.6
class Meta(type):
    async def numbers(cls):
        yield cls.__name__

    def __aiter__(cls):
        return cls.numbers()

class Source(metaclass=Meta):
    pass

class Plain:
    def __aiter__(self):
        print('not called')

async def main():
    async for name in Source:
        print(name)
    try:
        async for name in Plain:
            print('not reached')
    except TypeError:
        print('TypeError')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# Source
# TypeError
# over
