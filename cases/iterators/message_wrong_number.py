# title: the words for a wrong number of values
# clauses: iter.message.number
# python: >=3.6
def values(count):
    for number in range(count):
        yield number

def many():
    a, b = values(3)

def few():
    a, b = values(1)

def star():
    a, *b, c = values(1)

def pair():
    dict([(1, 2, 3)])

def places():
    items = [1, 2, 3]
    items[::2] = values(1)

for action in (many, few, star, pair, places):
    try:
        action()
    except ValueError as e:
        print(e)

# expect:
# too many values to unpack (expected 2)
# not enough values to unpack (expected 2, got 1)
# not enough values to unpack (expected at least 2, got 1)
# dictionary update sequence element #0 has length 3; 2 is required
# attempt to assign sequence of size 1 to extended slice of size 2
