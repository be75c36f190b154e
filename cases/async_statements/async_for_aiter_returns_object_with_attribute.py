# title: __anext__ has to be a method of the class of what __aiter__ returns
# clauses: aflow.aiter.no_iterator aflow.for.class_methods
# python: >=3.6
class Plain:
    pass

class Source:
    def __aiter__(self):
        plain = Plain()
        plain.__anext__ = None
        return plain

async def main():
    try:
        async for item in Source():
            print('not reached')
    except TypeError:
        print('TypeError')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# TypeError
# over
