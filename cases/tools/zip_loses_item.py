# title: zip loses the item that stands in front of the source that ends
# clauses: tools.zip.lost tools.zip.lazy
# python: >=3.3
def source(name, count):
    for number in range(count):
        print('yield', name, number)
        yield number

long, short = source('long', 9), source('short', 1)
print(list(zip(long, short)), next(long))
long, short = source('long', 9), source('short', 1)
print(list(zip(short, long)), next(long))

# expect:
# yield long 0
# yield short 0
# yield long 1
# yield long 2
# [(0, 0)] 2
# yield short 0
# yield long 0
# yield long 1
# [(0, 0)] 1
