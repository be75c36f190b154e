# title: several iterables one after the other, and a count as the result
# clauses: delegate.iterables delegate.again delegate.result
# python: >=3.3
def chained(*iterables):
    for iterable in iterables:
        yield from iterable
    return len(iterables)

def main():
    count = yield from chained('ab', range(2), {'k': 1})
    print('iterables:', count)

print(list(main()))

# expect:
# iterables: 3
# ['a', 'b', 0, 1, 'k']
