# title: break and continue belong to the innermost loop around them, of either kind
# clauses: aflow.for.break
# python: >=3.6
async def letters(text):
    for letter in text:
        yield letter

async def main():
    async for a in letters('abc'):
        if a == 'b':
            continue
        for b in 'xyz':
            if b == 'y':
                break
            async for c in letters('123'):
                if c == '2':
                    break
                print(a, b, c)
            else:
                print('not reached')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# a x 1
# c x 1
# over
