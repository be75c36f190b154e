# title: an operand that raises is not awaited
# clauses: await.order.operand
# python: >=3.6
class Some:
    def __await__(self):
        print('not reached')
        return iter([])

def fails():
    raise KeyError

async def work():
    try:
        await (Some(), fails())[0]
    except KeyError:
        print('KeyError')

try:
    work().send(None)
except StopIteration:
    print('done')

# expect:
# KeyError
# done
