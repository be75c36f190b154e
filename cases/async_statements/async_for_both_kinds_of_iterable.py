# title: of an object that is iterable in both ways each loop uses its own method
# clauses: aflow.aiter.plain_statement
# python: >=3.6
class Numbers:
    def __iter__(self):
        return iter('plain')

    async def __aiter(self):
        yield 'asynchronous'

    def __aiter__(self):
        return self.__aiter()

async def main():
    for item in Numbers():
        print(item)
        break
    async for item in Numbers():
        print(item)

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# p
# asynchronous
# over
