# title: any and all take items until they know the answer
# clauses: tools.any gen.iter.consumers
# python: >=3.3
def source(*items):
    for item in items:
        print('yield', item)
        yield item

g = source(0, 1, 2)
print(any(g), next(g))
g = source(1, 0, 2)
print(all(g), next(g))
print(any(source(0, '')), all(source(1, 'a')), any(source()), all(source()))

# expect:
# yield 0
# yield 1
# yield 2
# True 2
# yield 1
# yield 0
# yield 2
# False 2
# yield 0
# yield 
# yield 1
# yield a
# False True False True
