# title: closing the coroutine raises GeneratorExit at the await in the comprehension
# clauses: acomp.suspends
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)
async def main():
    try:
        return {x: await pause(x) for x in 'ab'}
    finally:
        print('finally')

c = main()
c.send(None)
c.close()
print('closed')

# expect:
# finally
# closed
