# title: slices of one generator take from it in turn
# clauses: tools.islice.rest tools.islice.no_peek
# python: >=3.3
import itertools

def source():
    for letter in 'abcdefg':
        yield letter

g = source()
chunks = []
while True:
    chunk = ''.join(itertools.islice(g, 3))
    if not chunk:
        break
    chunks.append(chunk)
print(chunks)
g = source()
a, b = itertools.islice(g, 2), itertools.islice(g, 2)
print(next(a), next(b), next(a), next(b), next(a, 'ended'), next(b, 'ended'), next(g))

# expect:
# ['abc', 'def', 'g']
# a b c d ended ended e
