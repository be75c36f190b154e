# title: an iterator whose loop was left early goes on where it was in the next loop
# clauses: aflow.for.left
# python: >=3.6
async def numbers():
    for number in range(6):
        yield number

async def main():
    source = numbers()
    async for number in source:
        print('first', number)
        if number == 1:
            break
    try:
        async for number in source:
            print('second', number)
            raise KeyError
    except KeyError:
        pass
    async for number in source:
        print('third', number)
    await source.aclose()

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# first 0
# first 1
# second 2
# third 3
# third 4
# third 5
# over
