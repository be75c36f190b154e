# title: an asynchronous iterable is refused by a plain for loop, and by what else iterates
# clauses: aflow.aiter.plain_statement
# python: >=3.6
class Numbers:
    def __aiter__(self):
        print('not called')

    async def __anext__(self):
        print('not called')

async def generator():
    yield 1

async def main():
    for source in Numbers(), generator():
        for consume in list, iter, sum, lambda source: [x for x in source], lambda source: 1 in source:
            try:
                consume(source)
            except TypeError:
                print('TypeError')
    try:
        for number in Numbers():
            print('not reached')
    except TypeError:
        print('TypeError')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
# over
