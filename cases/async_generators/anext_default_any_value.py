# title: the default may be None, a class or a container, and comes out as it is
# clauses: anext.default
# python: >=3.10
async def nothing():
    if False:
        yield

async def main():
    for default in None, KeyError, [1], {}, '', nothing:
        print(await anext(nothing(), default) is default)

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# True
# True
# True
# True
# True
# True
# over
