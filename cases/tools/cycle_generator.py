# title: cycle runs through the generator once, and then repeats what it saved
# clauses: tools.cycle.values tools.cycle.same
# python: >=3.3
import itertools

def source():
    for name in 'ab':
        print('yield', name)
        yield [name]
    print('end')

tool = itertools.cycle(source())
first = next(tool)
print(first)
rest = [next(tool) for item in range(4)]
print(rest, rest[1] is first, rest[3] is first)

# expect:
# yield a
# ['a']
# yield b
# end
# [['b'], ['a'], ['b'], ['a']] True True
