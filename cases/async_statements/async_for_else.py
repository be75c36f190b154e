# title: else is executed when the iterator is exhausted, at once too, and not on break, return or an exception
# clauses: aflow.for.else
# python: >=3.6
async def numbers(count):
    for number in range(count):
        yield number

async def main(count, action):
    async for number in numbers(count):
        if action == 'break':
            break
        if action == 'return':
            return 'returned'
        if action == 'raise':
            raise KeyError
        if action == 'continue':
            continue
    else:
        print('else', count)
    return action

for count, action in (0, ''), (2, ''), (2, 'continue'), (1, 'break'), (1, 'return'), (1, 'raise'):
    try:
        main(count, action).send(None)
    except StopIteration as stop:
        print(stop.value)
    except KeyError:
        print('KeyError')

# expect:
# else 0
#
# else 2
#
# else 2
# continue
# break
# returned
# KeyError
