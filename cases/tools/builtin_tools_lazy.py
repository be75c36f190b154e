# title: map, filter, enumerate and zip take from a generator only what is needed
# clauses: tools.zip.lazy
# python: >=3.3
def source():
    for number in (0, 1, 2):
        print('yield', number)
        yield number

for tool in (map(str, source()), filter(None, source()), enumerate(source(), 5), zip(source(), 'abc')):
    print(type(tool).__name__)
    print(next(tool))
print(list(map(lambda a, b: a + b, source(), [10])))

# expect:
# map
# yield 0
# 0
# filter
# yield 0
# yield 1
# 1
# enumerate
# yield 0
# (5, 0)
# zip
# yield 0
# (0, 'a')
# yield 0
# yield 1
# [10]
