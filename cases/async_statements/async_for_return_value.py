# title: return leaves the loop with its value, through the finally blocks around and inside
# clauses: aflow.for.leaving
# python: >=3.6
async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print('source closed')

async def main():
    source = numbers()
    try:
        async for number in source:
            try:
                return number
            finally:
                print('inner')
    finally:
        print('outer')
        await source.aclose()

try:
    main().send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# inner
# outer
# source closed
# 1
