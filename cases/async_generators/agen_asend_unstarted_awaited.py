# title: awaiting asend with a value on a generator that never ran raises TypeError there, and it can still be started
# clauses: agen.asend.unstarted agen.asend.unstarted_none
# python: >=3.6
async def body():
    print('start')
    yield 'first'

async def main():
    g = body()
    try:
        await g.asend('hello')
    except TypeError:
        print('TypeError')
    print(await g.asend(None))

try:
    main().send(None)
except StopIteration:
    print('end')

# expect:
# TypeError
# start
# first
# end
