# title: two tasks cannot be current in one loop, and only the current one can be left
# clauses: task.enter.current task.leave.current
# python: >=3.7 <3.14
# needs: asyncio
import asyncio


def attempt(function, *args):
    try:
        function(*args)
        print('done')
    except RuntimeError:
        print('RuntimeError')


loop = asyncio.new_event_loop()
attempt(asyncio._leave_task, loop, 'one')
attempt(asyncio._enter_task, loop, 'one')
attempt(asyncio._enter_task, loop, 'two')
print(asyncio.current_task(loop))
attempt(asyncio._leave_task, loop, 'two')
print(asyncio.current_task(loop))
attempt(asyncio._leave_task, loop, 'one')
print(asyncio.current_task(loop))
loop.close()

# expect:
# RuntimeError
# done
# RuntimeError
# one
# RuntimeError
# one
# done
# None
