# title: a body that swallowed GeneratorExit runs on to its end
# clauses: gen.close.returned
# python: >=3.2
def body():
    for item in 'ab':
        try:
            yield item
        except GeneratorExit:
            print('asked to stop')
            break
    else:
        print('not reached')
    print('after the loop')

g = body()
print(next(g))
g.close()

# expect:
# a
# asked to stop
# after the loop
